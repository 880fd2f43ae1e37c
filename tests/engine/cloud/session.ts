import type { PackageName } from "./sdkTypes";
import { textAt, type Properties } from "./values";

/** What one provider instance was configured with: on whose behalf and where it calls the cloud. */
export interface Session {
    readonly packageName: PackageName;
    /** AWS account id, or Databricks account id. */
    readonly account: string;
    /** AWS region; Databricks calls have none. */
    readonly region: string;
    readonly partition: string;
    /** Databricks host without scheme, of an account console or of one workspace; AWS calls have none. */
    readonly host: string;
}

/** Documentation values for what a program does not say. */
const EXAMPLE_AWS_ACCOUNT = "123456789012";
const EXAMPLE_REGION = "us-east-1";

/** Only what identifies the session is kept; credentials in the configuration are not. */
export function sessionOf(packageName: PackageName, config: Properties): Session {
    const region = textAt(config, "region") ?? EXAMPLE_REGION;
    return {
        packageName,
        account: packageName === "aws" ? awsAccount(config) : (textAt(config, "accountId") ?? ""),
        region,
        partition: region.startsWith("us-gov-") ? "aws-us-gov" : "aws",
        host: hostName(textAt(config, "host") ?? ""),
    };
}

/** Where a call is made: AWS resources may be in another region than their provider. */
export function placeOf(session: Session, inputs: Properties): Session {
    const region = session.packageName === "aws" ? textAt(inputs, "region") : undefined;
    return region === undefined ? session : { ...session, region };
}

/** The name in a host setting or a workspace URL: `https://a.b.com/` and `a.b.com` are the same host. */
export function hostName(url: string): string {
    return url.replace(/^https?:\/\//, "").replace(/\/.*$/, "");
}

/** Whether the session calls one workspace's API and not the account console. */
export function callsWorkspace(session: Session): boolean {
    return session.packageName === "databricks" && session.host !== "" && !session.host.startsWith("accounts");
}

/** Within what the ids of a session's resources are unique. */
export function scopeOf(session: Session): string {
    return callsWorkspace(session) ? session.host : session.account;
}

/** Provider settings that are not text travel as JSON text. */
function awsAccount(config: Properties): string {
    const allowed = textAt(config, "allowedAccountIds");
    const accounts = allowed === undefined ? config["allowedAccountIds"] : (JSON.parse(allowed) as unknown);
    const first: unknown = Array.isArray(accounts) ? accounts[0] : undefined;
    return typeof first === "string" ? first : EXAMPLE_AWS_ACCOUNT;
}
