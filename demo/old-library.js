/**
 * What an old site brings along: a library that adds to every array and text, as those of 2006 did,
 * and takes key presses for itself. The chat is to work beside it.
 */
(function () {
  'use strict';
  Array.prototype.each = function (visit) {
    for (let index = 0; index < this.length; index += 1) visit(this[index], index);
    return this;
  };
  Array.prototype.first = function () {
    return this[0];
  };
  Array.prototype.toJSON = function () {
    return '[' + this.join(',') + ']';
  };
  String.prototype.stripTags = function () {
    return this.replace(/<[^>]*>/g, '');
  };
  Object.defineProperty(window, '$', { value: (id) => document.getElementById(id), writable: true });
  for (const type of ['keydown', 'keypress', 'keyup']) {
    document.addEventListener(type, (event) => event.stopPropagation());
  }
})();
