/** Staff's pages of speakers, and their photographs. */
package it.lifesciencehub.speakers.web;
