/** Tokens used on the day that is under way (UTC), against a limit. 0: no limit. */
export class TokenBudget {
  private readonly limit: number;
  private readonly now: () => Date;
  private day = '';
  private used = 0;

  constructor(limit: number, now: () => Date = () => new Date()) {
    this.limit = limit;
    this.now = now;
  }

  spend(tokens: number): void {
    this.turn();
    this.used += Math.max(0, Math.ceil(tokens));
  }

  /** Used today. */
  get spent(): number {
    this.turn();
    return this.used;
  }

  /** Whether nothing is left for another question. One that has begun is ended: what it takes is known only behind it. */
  get isSpent(): boolean {
    return this.limit > 0 && this.spent >= this.limit;
  }

  private turn(): void {
    const today = this.now().toISOString().slice(0, 10);
    if (today === this.day) return;
    this.day = today;
    this.used = 0;
  }
}
