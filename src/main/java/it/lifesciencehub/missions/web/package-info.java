/** Pages of missions: the call and the selection for staff, the public page, and a company’s application. */
package it.lifesciencehub.missions.web;
