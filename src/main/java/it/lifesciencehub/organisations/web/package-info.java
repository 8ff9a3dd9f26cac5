/** Pages of organisations and of the people who work at them. */
package it.lifesciencehub.organisations.web;
