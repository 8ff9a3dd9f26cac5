/** Events for programs: calendar files and a public list. */
package it.lifesciencehub.events.api;
