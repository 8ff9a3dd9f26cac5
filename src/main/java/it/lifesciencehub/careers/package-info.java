/**
 * What a career day needs on top of its event: companies' professional figures with seats in the day's slots, the
 * students of schools and universities with what they wish, seats shared out by deferred acceptance, and the timetables
 * that come of it.
 */
@Feature(uses = {"accounts", "audit", "documents", "events", "mail", "organisations"})
package it.lifesciencehub.careers;

import it.lifesciencehub.shared.Feature;
