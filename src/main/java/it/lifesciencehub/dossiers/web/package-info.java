/** The staff's pages of notes and papers. */
package it.lifesciencehub.dossiers.web;
