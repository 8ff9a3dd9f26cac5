/** Pages and files of courses. */
package it.lifesciencehub.courses.web;
