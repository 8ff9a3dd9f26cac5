/** Public pages that gather what several features hold, and the staff's overview. */
package it.lifesciencehub.portal.web;
