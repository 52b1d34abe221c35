import * as z from 'zod';

const MOST_NAMED = 10;

/** The schema inside what only says that a value may be absent, has a default or is changed on the way. */
function inner(schema: z.core.$ZodType): z.core.$ZodType {
  let bare = schema;
  while (bare instanceof z.ZodOptional || bare instanceof z.ZodNullable || bare instanceof z.ZodDefault) bare = bare.unwrap();
  return bare instanceof z.ZodPipe ? inner(bare.in) : bare;
}

/** Paths of the fields that a schema does not know and leaves out (`customer.quotess`), at most ten. */
export function unknownFields(schema: z.core.$ZodType, value: unknown, path = ''): string[] {
  const bare = inner(schema);
  if (bare instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((part: unknown, at) => unknownFields(bare.element, part, `${path}[${at}]`)).slice(0, MOST_NAMED);
  if (!(bare instanceof z.ZodObject) || typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const { shape } = bare;
  return Object.entries(value)
    .flatMap(([key, part]: [string, unknown]) => {
      const place = path === '' ? key : `${path}.${key}`;
      const known = Object.hasOwn(shape, key) ? (shape[key] as z.core.$ZodType) : undefined;
      return known === undefined ? [place] : unknownFields(known, part, place);
    })
    .slice(0, MOST_NAMED);
}
