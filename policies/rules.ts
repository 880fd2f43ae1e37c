import * as compute from "./compute";
import * as iam from "./iam";
import * as identity from "./identity";
import * as kms from "./kms";
import * as lifecycle from "./lifecycle";
import * as network from "./network";
import * as s3 from "./s3";
import * as tags from "./tags";
import * as workspace from "./workspace";
import type { Rule } from "./core/rule";

/** Every rule of the pack, by name. A rule is a file of a domain and a line in the domain's index. */
export const RULES: readonly Rule[] = [compute, iam, identity, kms, lifecycle, network, s3, tags, workspace]
    .flatMap((domain): Rule[] => Object.values(domain))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
