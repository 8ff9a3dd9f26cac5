/** Pages of collective stands: the desk of staff and that of a company. */
package it.lifesciencehub.fairs.web;
