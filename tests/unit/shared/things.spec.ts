import { expect } from "chai";
import * as fc from "fast-check";
import {
    ACCESS_LOG_BUCKET,
    ARCHIVE_BUCKET,
    CONFIG_BUCKET,
    credentialRole,
    CROSS_ACCOUNT_ROLE,
    LAKE_CREDENTIAL,
    LAKE_ROLES,
    lakeBucket,
    registrationRole,
    ROOT_BUCKET,
} from "../../../components/shared/things";
import { name } from "../../property/arbitraries";

const matches = (pattern: string, thing: string): boolean =>
    new RegExp(`^${pattern.replaceAll("*", ".*")}$`).test(thing);

describe("what buckets and roles are called", () => {
    it("stays: a bucket or role with another name is another one", () => {
        expect([ROOT_BUCKET, ARCHIVE_BUCKET, lakeBucket("bronze")]).to.deep.equal(["root", "archive", "lake-bronze"]);
        expect([CONFIG_BUCKET, ACCESS_LOG_BUCKET]).to.deep.equal(["config", "access-logs"]);
        expect([CROSS_ACCOUNT_ROLE, registrationRole("bronze"), credentialRole(LAKE_CREDENTIAL)]).to.deep.equal([
            "cross-account",
            "lf-bronze",
            "uc-lake",
        ]);
    });

    it("tells all of them apart, whatever the zones are called", () => {
        fc.assert(
            fc.property(name(24), (zone) => {
                const buckets = [ROOT_BUCKET, ARCHIVE_BUCKET, CONFIG_BUCKET, ACCESS_LOG_BUCKET, lakeBucket(zone)];
                const roles = [CROSS_ACCOUNT_ROLE, registrationRole(zone), credentialRole(zone)];
                expect([new Set(buckets).size, new Set(roles).size]).to.deep.equal([5, 3]);
            }),
        );
    });

    it("lets the patterns of roles that reach the lake cover those roles, and no other", () => {
        const reachesLake = (role: string): boolean => LAKE_ROLES.some((pattern) => matches(pattern, role));
        fc.assert(
            fc.property(name(24), (zone) => {
                expect([registrationRole(zone), credentialRole(zone)].map(reachesLake)).to.deep.equal([true, true]);
            }),
        );
        expect([CROSS_ACCOUNT_ROLE, "x-lf-bronze", "lake"].map(reachesLake)).to.deep.equal([false, false, false]);
    });
});
