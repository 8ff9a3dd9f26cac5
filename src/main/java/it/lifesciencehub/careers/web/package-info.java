/** Pages of career days: the desk of staff, companies, classes and students. */
package it.lifesciencehub.careers.web;
