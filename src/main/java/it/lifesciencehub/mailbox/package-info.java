/**
 * The mailbox that the hub reads: answers of calendars, mails that came back, automatic replies. What is none of these
 * is left alone, for people to read.
 */
@Feature(uses = {"calendar", "mail"})
package it.lifesciencehub.mailbox;

import it.lifesciencehub.shared.Feature;
