import type { RuleCases } from "../support/cases";
import * as compute from "./compute";
import * as iam from "./iam";
import * as identity from "./identity";
import * as kms from "./kms";
import * as lifecycle from "./lifecycle";
import * as network from "./network";
import * as s3 from "./s3";
import * as tags from "./tags";
import * as workspace from "./workspace";

/** The cases of every rule, by domain and by the name of the rule's file. */
export const CASES: Readonly<Record<string, Readonly<Record<string, RuleCases>>>> = {
    compute,
    iam,
    identity,
    kms,
    lifecycle,
    network,
    s3,
    tags,
    workspace,
};
