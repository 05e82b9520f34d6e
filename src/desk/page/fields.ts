/** What was typed in a form, by the names of its fields. */
export function fieldsOf(event: Event): (name: string) => string {
  const form = event.target instanceof HTMLFormElement ? event.target : (event.target as HTMLInputElement).form;
  return (name) => {
    const field = form?.elements.namedItem(name);
    return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '';
  };
}
