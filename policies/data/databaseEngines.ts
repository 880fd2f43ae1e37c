import type { SupportTable } from "../shared/endOfSupport";

/** PostgreSQL of RDS and of Aurora: by major version, with the same dates. */
const POSTGRESQL_ENDS: SupportTable = new Map([
    ["9.6", "2022-04-30"],
    ["10", "2023-04-30"],
    ["11", "2024-02-29"],
    ["12", "2025-02-28"],
    ["13", "2026-02-28"],
    ["14", "2027-02-28"],
    ["15", "2028-02-29"],
    ["16", "2029-02-28"],
    ["17", "2030-02-28"],
    ["18", "2031-02-28"],
]);

const MYSQL_ENDS: SupportTable = new Map([
    ["5.6", "2022-03-01"],
    ["5.7", "2024-02-29"],
    ["8.0", "2026-07-31"],
    ["8.4", "2029-07-31"],
]);

const MARIADB_ENDS: SupportTable = new Map([
    ["10.3", "2023-10-23"],
    ["10.4", "2025-02-28"],
    ["10.5", "2026-08-31"],
    ["10.6", "2026-12-31"],
    ["10.11", "2028-02-29"],
    ["11.4", "2029-05-31"],
    ["11.8", "2028-06-30"],
    ["12.3", "2029-06-30"],
]);

/** Aurora MySQL 1, 2 and 3, by the version of MySQL that their own begins with: `8.0.mysql_aurora.3.08.0`. */
const AURORA_MYSQL_ENDS: SupportTable = new Map([
    ["5.6", "2023-02-28"],
    ["5.7", "2024-10-31"],
    ["8.0", "2028-04-30"],
]);

/**
 * End of standard support of the open-source engines of RDS, by engine. As of 2026-11-22.
 *
 * What comes after is paid by the hour, and ends with an upgrade by AWS. Sources: docs.aws.amazon.com/AmazonRDS/latest, the
 * release calendars of PostgreSQL, MySQL and MariaDB, and "Aurora versions" of the Aurora User Guide; endoflife.date, by
 * github.com/endoflife-date/endoflife.date at a70eca3.
 */
export const DATABASE_ENGINE_ENDS: ReadonlyMap<string, SupportTable> = new Map([
    ["aurora", AURORA_MYSQL_ENDS],
    ["aurora-mysql", AURORA_MYSQL_ENDS],
    ["aurora-postgresql", POSTGRESQL_ENDS],
    ["mariadb", MARIADB_ENDS],
    ["mysql", MYSQL_ENDS],
    ["postgres", POSTGRESQL_ENDS],
]);

/** End of support of the modes of Aurora; a mode that is not listed has none. Source: "Aurora Serverless v1" as above. */
export const AURORA_MODE_ENDS: SupportTable = new Map([["serverless", "2025-03-31"]]);

/**
 * Expiry of the certificate authorities of RDS in commercial regions. As of 2026-11-22.
 * Source: docs.aws.amazon.com/AmazonRDS/latest/UserGuide, "Using SSL/TLS to encrypt a connection", table of authorities.
 */
export const DATABASE_CA_ENDS: SupportTable = new Map([
    ["rds-ca-2015", "2020-03-05"],
    ["rds-ca-2019", "2024-08-22"],
    ["rds-ca-rsa2048-g1", "2061-05-01"],
    ["rds-ca-rsa4096-g1", "2121-05-01"],
    ["rds-ca-ecc384-g1", "2121-05-01"],
]);
