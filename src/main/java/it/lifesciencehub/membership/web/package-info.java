/** Membership on pages. */
package it.lifesciencehub.membership.web;
