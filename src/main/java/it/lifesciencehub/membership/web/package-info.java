/** Pages of memberships. */
package it.lifesciencehub.membership.web;
