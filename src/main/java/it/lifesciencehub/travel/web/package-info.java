/** Pages and files of journeys. */
package it.lifesciencehub.travel.web;
