import type { Refusal } from "./calls";
import { CloudModel } from "./model";
import { REFUSALS } from "./refusals";
import { allTypes } from "./sdkTypes";
import type { Session } from "./session";

/** Shared by all tests: reading the SDKs takes half a second. */
export const TYPES = allTypes();

export const AWS: Session = {
    packageName: "aws",
    account: "123456789012",
    region: "eu-west-1",
    partition: "aws",
    host: "",
};

export const ACCOUNT_CONSOLE: Session = {
    packageName: "databricks",
    account: "11111111-2222-4333-8444-555555555555",
    region: "eu-west-1",
    partition: "aws",
    host: "accounts.cloud.databricks.com",
};

/** A clock that stands still until it is set. */
export interface TestClock {
    milliseconds: number;
}

/** Clouds without an engine, with a clock of their own and a second for each thing that is not effective at once. */
export function testCloud(clock: TestClock = { milliseconds: 0 }, refusals: readonly Refusal[] = REFUSALS): CloudModel {
    return new CloudModel({
        types: TYPES,
        refusals,
        clock: () => clock.milliseconds,
        settleMilliseconds: 1000,
        assignmentMilliseconds: 1000,
        startMilliseconds: 1000,
    });
}

/** A URN whose logical name is the given one. */
export function urnOf(type: string, name: string): string {
    return `urn:pulumi:test::test::${type}::${name}`;
}
