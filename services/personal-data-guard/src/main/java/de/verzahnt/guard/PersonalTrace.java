package de.verzahnt.guard;

/** Kinds of traces a person leaves in a text. */
public enum PersonalTrace {
    /** Also of an institution, in whatever writing. */
    PHONE,
    /** Of a person; mailboxes of a function are none. */
    MAIL,
    IBAN,
    BIRTH_DATE,
    /** Of the Ausländerzentralregister. */
    REGISTER_NUMBER,
    /** Of an office or a court about a person. */
    FILE_NUMBER,
    /** Of health or pension insurance, or the tax identification number. */
    INSURANCE_NUMBER,
    /** Of a passport, identity card or residence title. */
    IDENTITY_DOCUMENT,
    LICENCE_PLATE,
    /** A name behind a salutation, a function or a word of contact, or given and family name. */
    NAMED_PERSON,
    /** Two words that may be a name, with a phone number whatever its length. */
    NAME_WITH_PHONE
}
