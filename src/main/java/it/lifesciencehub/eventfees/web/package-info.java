/** Pages and files of fees. */
package it.lifesciencehub.eventfees.web;
