/** Why the bot can't go on, with what its keeper has to do. */
export class BotError extends Error {
  readonly code: 'badToken' | 'notAllowed';
  constructor(code: BotError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BotError';
    this.code = code;
  }
}

export function badToken(cause?: unknown): BotError {
  return new BotError(
    'badToken',
    'Discord does not know this DISCORD_TOKEN: in the developer portal (https://discord.com/developers/applications) open your application, ' +
      'then Bot, press Reset Token and put the new token into DISCORD_TOKEN.',
    { cause },
  );
}

export function notAllowed(closeCode: number): BotError {
  return new BotError('notAllowed', `Discord closed the connection for good (code ${closeCode}): check the bot in the developer portal.`);
}
