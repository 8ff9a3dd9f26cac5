/** Pages of series, copies and templates. */
package it.lifesciencehub.editions.web;
