/** Pages of audiences, campaigns and invitations. */
package it.lifesciencehub.invitations.web;
