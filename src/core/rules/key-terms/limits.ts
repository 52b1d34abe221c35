/**
 * How many facts of one kind a rule compares with all others. A mail that people write has fewer; without a limit a text of
 * a million figures would cost the square of their number.
 */
export const MOST_COMPARED = 80;
