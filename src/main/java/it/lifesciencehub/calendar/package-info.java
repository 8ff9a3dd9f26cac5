/**
 * iCalendar and iTIP texts; knows only times, places and addresses.
 */
@Feature(uses = "mail")
package it.lifesciencehub.calendar;

import it.lifesciencehub.shared.Feature;
