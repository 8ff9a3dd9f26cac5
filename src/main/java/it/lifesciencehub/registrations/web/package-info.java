/** Pages of places: booking, my own, my company's, and the staff's desk. */
package it.lifesciencehub.registrations.web;
