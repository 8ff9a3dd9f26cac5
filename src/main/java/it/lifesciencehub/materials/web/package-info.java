/** Materials on pages of events, and staff's page of them. */
package it.lifesciencehub.materials.web;
