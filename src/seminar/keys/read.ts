/** The keys of one content file -> typed values, and a complaint for each value that is wrong. */
import { nearest } from '../../text/nearest.ts';
import type { Complaint, Tell } from '../fault.ts';
import type { Written } from '../front-matter/scalar.ts';
import { KEYS } from '../messages/keys.ts';
import { exampleOf, type Context, type GroupOf, type Keys, type Value } from './value.ts';

/** Where a value stands, and what is needed to tell of it. */
interface Place {
  path: readonly PropertyKey[];
  /** Whether the key is there, with or without a value. */
  isWritten: boolean;
  /** How the whole key is written, with an example. */
  like: string;
  context: Context;
  tell: Tell;
}

/**
 * Reads each key by itself, so that one wrong value hides no other. Keys that are not in the schema are left
 * to the caller.
 *
 * @returns what could be read
 */
export function readKeys<K extends Keys>(
  keys: K,
  values: Readonly<Record<string, Written>>,
  context: Context,
  tell: Tell,
): Partial<GroupOf<K>> {
  const fields = Object.entries(keys).map(([key, value]) => {
    const like = likeThis(key, exampleOf(value, context.day));
    const place = { path: [key], isWritten: Object.hasOwn(values, key), like, context, tell };
    return [key, readValue(value, values[key], place)];
  });
  return Object.fromEntries(fields) as Partial<GroupOf<K>>;
}

function likeThis(key: string, example: string): string {
  return example.startsWith('\n')
    ? `it like this:\n${key}:${example}`
    : `it like "${key}: ${example}".`;
}

function readValue(value: Value, written: Written, place: Place): unknown {
  const { path, tell } = place;
  if (written === undefined || (Array.isArray(written) && !written.length)) {
    if (!value.isOptional) tell(path, absent(place));
    return undefined;
  }
  if (typeof written === 'string' && value.text) {
    const result = value.text(written, place.context);
    if ('value' in result) return result.value;
    return void tell(path, result.complaint);
  }
  if (Array.isArray(written) && value.entry) return readList(value, value.entry, written, place);
  if (isGroup(written) && value.keys) return readGroup(value.keys, written, place);
  const due = value.text ? 'one value' : value.entry ? 'a list' : 'a group of keys';
  const kind = isGroup(written) ? 'a group of keys' : Array.isArray(written) ? 'a list' : 'text';
  const subject = innerKey(path) ? `"${innerKey(path)}"` : 'This';
  return void tell(path, KEYS.WrongKind({ subject, kind, due, like: place.like }));
}

function absent({ path, isWritten, like }: Place): Complaint {
  const inner = innerKey(path);
  if (isWritten) return KEYS.EmptyKey({ subject: inner ? `"${inner}"` : 'This key', like });
  return inner ? KEYS.MissingInnerKey({ inner, like }) : KEYS.MissingKey({ like });
}

/** The key of a group, where the value is in one. */
function innerKey(path: readonly PropertyKey[]): string | undefined {
  const last = path.at(-1);
  return path.length > 1 && typeof last === 'string' ? last : undefined;
}

function readList(value: Value, entry: Value, written: Written[], place: Place): unknown {
  const [key] = place.path as [string];
  const example = exampleOf({ example: value.listExample ?? value.example }, place.context.day);
  const like = likeThis(key, example);
  const entries = written.map((one, i) =>
    readValue(entry, one, { ...place, like, isWritten: true, path: [key, i] }),
  );
  return entries.includes(undefined) ? undefined : entries;
}

function readGroup(keys: Keys, written: Record<string, Written>, place: Place): unknown {
  const { path, like } = place;
  const names = Object.keys(written);
  const absentKeys = Object.keys(keys).filter((key) => !names.includes(key));
  const unknown = names
    .filter((name) => !Object.hasOwn(keys, name))
    .map((name) => ({ name, meant: nearest(name, absentKeys) }));
  if (unknown.length === names.length && !unknown.some(({ meant }) => meant)) {
    const [one = '', other = ''] = Object.keys(keys);
    return void place.tell(path, KEYS.EntryNeedsKeys({ one, other, like }));
  }
  let isWhole = true;
  const tell: Tell = (...complaint) => {
    isWhole = false;
    place.tell(...complaint);
  };
  const fields = Object.entries(keys).map(([name, value]) => {
    const isWritten = Object.hasOwn(written, name);
    return [
      name,
      readValue(value, written[name], { ...place, isWritten, tell, path: [...path, name] }),
    ];
  });
  for (const { name, meant } of unknown) {
    const complaint = meant
      ? KEYS.MisspeltInnerKey({ name, meant })
      : KEYS.UnknownInnerKey({ name, like });
    tell([...path, name], complaint);
  }
  return isWhole ? Object.fromEntries(fields) : undefined;
}

function isGroup(written: Written): written is Record<string, Written> {
  return typeof written === 'object' && !Array.isArray(written);
}
