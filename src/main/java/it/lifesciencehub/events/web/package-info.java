/** The pages of events: the public calendar, and the staff's. */
package it.lifesciencehub.events.web;
