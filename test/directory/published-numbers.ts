/**
 * Numbers that a publisher's page gives for a service, and nobody has marked as doubtful: digits only.
 * Kept apart from `flows/services.yaml` on purpose. Whoever changes a number there changes it here too,
 * with the page open, so that a slip of a finger cannot send a woman to a stranger.
 */
export const publishedNumbers: Record<string, readonly string[]> = {
  'emergency-999': ['999'],
  'emergency-sms-999': ['999'],
  'nhs-111-mental-health': ['111'],
  'derbyshire-mental-health-helpline': ['08000280077'],
  samaritans: ['116123'],
  'shout-85258': ['85258'],
  'family-rights-group': ['08088010366'],
  'civil-legal-advice': ['03453454345', '80010'],
  'national-domestic-abuse-helpline': ['08082000247'],
  'derbyshire-domestic-abuse-helpline': ['08000198668', '07534617252'],
  'karma-nirvana': ['08005999247'],
  'southall-black-sisters': ['02085719595'],
  galop: ['08009995428'],
  'derbyshire-victim-services': ['82228'],
  'pact-helpline': ['08088083444'],
  'prisoners-families-helpline': ['08088082003'],
  'prisoners-advice-service-women': ['08000246205'],
  'derbyshire-discretionary-fund': ['01629533399'],
  'help-to-claim': ['08001448444'],
  'trussell-help-through-hardship': ['08082082138'],
  stepchange: ['08001381111'],
  'call-derbyshire-children': ['01629533190'],
  'nspcc-helpline': ['08088005000'],
};

/** Numbers of providers that have gone, of other lines, or that nobody could confirm: never in the file, not even in a note. */
export const withdrawnNumbers: readonly string[] = [
  '03007900265',
  '08000515857',
  '07812300927',
  '01332640000',
  '02072845876',
  '02072349740',
  '08006894104',
  '01634247350',
  '01332786968',
  '01332641172',
  '01332956606',
  '01332888777', // a repairs line, not the line for homelessness
];
