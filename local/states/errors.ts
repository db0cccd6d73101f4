/** The two ways of failing: a refusal by the API, and an error that a state machine can retry or catch. */

/** A refusal with the code that AWS uses; the HTTP side shows `name` as `__type`. */
export class ApiError extends Error {
  constructor(code: string, message: string) {
    super(message);
    this.name = code;
  }
}

/** What `invoke` throws when there is no such function. AWS reports it to the execution as `Lambda.ResourceNotFoundException`. */
export class UnknownFunction extends Error {
  constructor(functionName: string) {
    super(`Function not found: ${functionName}`);
    this.name = 'UnknownFunction';
  }
}

/** An error inside an execution. `terminal` ones pass by Retry and Catch and end the execution. */
export interface Failure {
  readonly error?: string;
  readonly cause?: string;
  readonly terminal?: boolean;
  /** The field whose expression failed: the history then gets an EvaluationFailed event. */
  readonly location?: string;
}

/** Carries a Failure up to the turn that handles it. */
export class StateError extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.cause ?? failure.error ?? 'failed');
    this.name = 'StateError';
    this.failure = failure;
  }
}
