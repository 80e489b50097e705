import type { Schema, Struct } from '@strapi/strapi';

export interface CareersPageEmploymentTypeLabels extends Struct.ComponentSchema {
  collectionName: 'components_careers_page_employment_labels';
  info: {
    displayName: 'Labels of the employment types';
    icon: 'briefcase';
  };
  attributes: {
    contractor: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    fullTime: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    intern: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    other: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    partTime: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    perDiem: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    temporary: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    volunteer: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
  };
}

export interface CareersPageSectionLabels extends Struct.ComponentSchema {
  collectionName: 'components_careers_page_section_labels';
  info: {
    displayName: 'Labels of the sections';
    icon: 'bulletList';
  };
  attributes: {
    benefits: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    niceToHaves: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    requirements: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    responsibilities: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
  };
}

export interface CareersPageWorkplaceLabels extends Struct.ComponentSchema {
  collectionName: 'components_careers_page_workplace_labels';
  info: {
    displayName: 'Labels of the workplaces';
    icon: 'house';
  };
  attributes: {
    hybrid: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    onsite: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
    remote: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 80;
      }>;
  };
}

export interface CompanyHeadquarters extends Struct.ComponentSchema {
  collectionName: 'components_company_headquarters';
  info: {
    displayName: 'Headquarters';
    icon: 'house';
  };
  attributes: {
    city: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    country: Schema.Attribute.Relation<'manyToOne', 'api::country.country'>;
  };
}

export interface DepartmentName extends Struct.ComponentSchema {
  collectionName: 'components_department_names';
  info: {
    displayName: 'Name in a language';
    icon: 'earth';
  };
  attributes: {
    language: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 35;
      }>;
    name: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
  };
}

export interface JobOfferBenefit extends Struct.ComponentSchema {
  collectionName: 'components_job_offer_benefits';
  info: {
    displayName: 'Benefit';
    icon: 'gift';
  };
  attributes: {
    text: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
  };
}

export interface JobOfferLocation extends Struct.ComponentSchema {
  collectionName: 'components_job_offer_locations';
  info: {
    displayName: 'Location';
    icon: 'pinMap';
  };
  attributes: {
    city: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    country: Schema.Attribute.Relation<'manyToOne', 'api::country.country'>;
    postalCode: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 20;
      }>;
    region: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 120;
      }>;
    street: Schema.Attribute.String &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 200;
      }>;
  };
}

export interface JobOfferNiceToHave extends Struct.ComponentSchema {
  collectionName: 'components_job_offer_nice_to_haves';
  info: {
    displayName: 'Nice to have';
    icon: 'plus';
  };
  attributes: {
    text: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
  };
}

export interface JobOfferRequirement extends Struct.ComponentSchema {
  collectionName: 'components_job_offer_requirements';
  info: {
    displayName: 'Requirement';
    icon: 'check';
  };
  attributes: {
    text: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
  };
}

export interface JobOfferResponsibility extends Struct.ComponentSchema {
  collectionName: 'components_job_offer_responsibilities';
  info: {
    displayName: 'Responsibility';
    icon: 'bulletList';
  };
  attributes: {
    text: Schema.Attribute.Text &
      Schema.Attribute.SetMinMaxLength<{
        maxLength: 1000;
      }>;
  };
}

declare module '@strapi/strapi' {
  export namespace Public {
    export interface ComponentSchemas {
      'careers-page.employment-type-labels': CareersPageEmploymentTypeLabels;
      'careers-page.section-labels': CareersPageSectionLabels;
      'careers-page.workplace-labels': CareersPageWorkplaceLabels;
      'company.headquarters': CompanyHeadquarters;
      'department.name': DepartmentName;
      'job-offer.benefit': JobOfferBenefit;
      'job-offer.location': JobOfferLocation;
      'job-offer.nice-to-have': JobOfferNiceToHave;
      'job-offer.requirement': JobOfferRequirement;
      'job-offer.responsibility': JobOfferResponsibility;
    }
  }
}
