/**
 * iCalendar and iTIP texts; knows only times, places and addresses.
 */
@Feature
package it.lifesciencehub.calendar;

import it.lifesciencehub.shared.Feature;
