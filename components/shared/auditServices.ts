import type { Context } from "./context";
import type { Conditions, Principal } from "./policyDocument";
import { TRAIL_NAME } from "./things";

/** The service that logs what is done in an account. */
export const TRAIL: Principal = { Service: "cloudtrail.amazonaws.com" };

/** The service that keeps the history of an account's resources. */
export const CONFIG: Principal = { Service: "config.amazonaws.com" };

/** ARN of our own trail, as text: its bucket and its key name it before it exists. */
export const trailArn = (context: Context): string =>
    context.arnOf("cloudtrail", `trail/${context.name("trail", TRAIL_NAME)}`);

/** Holds while CloudTrail writes our own trail, or any of another listed account. */
export function forTrailsOf(context: Context, accountIds: readonly string[]): Conditions {
    const others = accountIds.filter((id) => id !== context.awsAccountId);
    const trails = [trailArn(context), ...others.map((id) => `arn:${context.partition}:cloudtrail:*:${id}:trail/*`)];
    return { StringEquals: { "aws:SourceAccount": accountIds }, ArnLike: { "aws:SourceArn": trails } };
}

/**
 * Holds for what CloudTrail encrypts of trails of the given accounts: it says so itself, whichever region an event is of.
 * Source: https://docs.aws.amazon.com/awscloudtrail/latest/userguide/create-kms-key-policy-for-cloudtrail.html
 */
export function encryptingTrailsOf({ partition }: Context, accountIds: readonly string[]): Conditions {
    const trails = accountIds.map((id) => `arn:${partition}:cloudtrail:*:${id}:trail/*`);
    return { StringLike: { "kms:EncryptionContext:aws:cloudtrail:arn": trails } };
}

/**
 * Holds while Config works for the recorder of this account and region, or for any of another listed account.
 * Source: https://docs.aws.amazon.com/config/latest/developerguide/s3-bucket-policy.html
 */
export function forConfigurationOf(context: Context, accountIds: readonly string[]): Conditions {
    const others = accountIds.filter((id) => id !== context.awsAccountId);
    const sources = [context.arnOf("config", "*"), ...others.map((id) => `arn:${context.partition}:config:*:${id}:*`)];
    return { StringEquals: { "aws:SourceAccount": accountIds }, ArnLike: { "aws:SourceArn": sources } };
}
