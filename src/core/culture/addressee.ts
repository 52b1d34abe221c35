/** What a greeting needs to know of a person: a part of the customer record's contact. */
export interface Addressee {
  /** Full name as the person writes it, title included if it is part of the name. */
  readonly name: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly title?: string;
  readonly preferredSalutation?: string;
  readonly jobTitle?: string;
}

/** Where a greeting is sent: the customer's country and how far the business is. */
export interface GreetingSituation {
  readonly country?: string;
  /** Stage of the customer record, such as `lead` or `repeat`; absent counts as a first mail. */
  readonly stage?: string;
}
