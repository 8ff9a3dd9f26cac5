/** Pages of questionnaires, and the sheet on which people answer. */
package it.lifesciencehub.questionnaires.web;
