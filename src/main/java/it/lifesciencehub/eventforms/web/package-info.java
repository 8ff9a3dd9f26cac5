/** Pages of what an event asks, and the questions on the booking page. */
package it.lifesciencehub.eventforms.web;
