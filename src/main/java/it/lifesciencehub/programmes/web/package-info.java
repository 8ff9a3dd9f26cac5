/** The public programme, sessions, and one's own choice. */
package it.lifesciencehub.programmes.web;
