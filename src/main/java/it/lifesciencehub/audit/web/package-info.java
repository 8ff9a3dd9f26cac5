/** The page of the trail. */
package it.lifesciencehub.audit.web;
