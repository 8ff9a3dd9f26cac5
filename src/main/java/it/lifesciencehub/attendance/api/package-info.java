/** What a door's telephone asks and sends. */
package it.lifesciencehub.attendance.api;
