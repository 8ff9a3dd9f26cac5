/** Pages of the day of an event. */
package it.lifesciencehub.attendance.web;
