/** The report of an event as a page, with charts, as PDF and as a table. */
package it.lifesciencehub.eventreports.web;
