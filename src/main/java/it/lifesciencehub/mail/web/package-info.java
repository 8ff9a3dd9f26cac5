/** The staff's pages of the outbox. */
package it.lifesciencehub.mail.web;
