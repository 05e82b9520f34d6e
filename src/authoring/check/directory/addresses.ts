/** Every web and e-mail address leads somewhere: a name with a dot, no spaces, no user and no password. */
import type { Problem, Remark } from '../../problem.ts';
import type { Path, Written } from '../../read/written.ts';
import type { FolderCheck } from '../subject.ts';

export const addresses: FolderCheck = ({ folder, conversations }) => [
  ...Object.entries(folder.services.value.services).flatMap(([id, { url, source }]) => [
    ...web(url, ['services', id, 'url'], folder.services, 'by her'),
    ...web(source?.url, ['services', id, 'source', 'url'], folder.services, 'by us'),
  ]),
  ...Object.entries(folder.programmes.value).flatMap(([id, { contacts }]) => [
    ...web(contacts.form?.trim() ?? '', [id, 'contacts', 'form'], folder.programmes, 'by her'),
    ...mail(contacts.email?.trim() ?? '', [id, 'contacts', 'email'], folder.programmes),
  ]),
  ...conversations.flatMap(({ written }) =>
    Object.entries(written.value.sources ?? {}).flatMap(([id, { url }]) => web(url, ['sources', id, 'url'], written, 'by us'))),
];

/** A page that only we look at may be an old one; she is sent to private ones only. */
function web(address: string | undefined, path: Path, written: Written<unknown>, visited: 'by her' | 'by us'): Problem[] {
  if (!address) return [];
  const remark = wrongWith(address);
  return remark && !(visited === 'by us' && remark.severity === 'warning') ? [written.problem(path, remark)] : [];
}

function wrongWith(address: string): Remark | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return { message: `${address} is no address of a page.`, advice: 'Open the page and copy its address from the browser.' };
  }
  if (url.username !== '' || url.password !== '') return { message: `${url.host} is written with a user name before it.`, advice: 'Take away what stands before the @.' };
  if (!/^[\w-]+(\.[\w-]+)+$/.test(url.hostname)) return { message: `${address} names no place on the web.`, advice: 'A name there has a dot, such as frg.org.uk.' };
  if (url.protocol === 'http:') return { message: `${address} is not sent in private: others on the line could read it.`, advice: 'Try the same with https://.', severity: 'warning' };
  return undefined;
}

const mail = (address: string, path: Path, written: Written<unknown>): Problem[] =>
  address === '' || /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(address)
    ? []
    : [written.problem(path, { message: `“${address}” is no e-mail address.`, advice: 'It has one @, and a dot after it.' })];
