/** The state of the hub, for programs. */
package it.lifesciencehub.portal.api;
