/** The pages of meetings. */
package it.lifesciencehub.meetings.web;
