/** Pages of the mailbox. */
package it.lifesciencehub.mailbox.web;
