/** Pages of roundtables. */
package it.lifesciencehub.roundtables.web;
