#!/usr/bin/env bash
# Calls by the fast path of the protocol, where no expression tells the types of
# arguments: every function takes them for what it declares, and answers as it
# does in SQL. SEED=n repeats the random calls of a run.

set -u -o pipefail

createdb fastpath
psql -X -q -d fastpath -c 'CREATE EXTENSION pg_benefit' -c 'CREATE ROLE fastpath LOGIN'

exec perl - <<'PERL'
use strict;
use warnings;
use IO::Socket::UNIX;

my $seed = $ENV{SEED} || time;
$| = 1;
print "# seed $seed\n";
my $tests = 0;
my $server;

sub ok
{
	my ($good, $title, @diagnostics) = @_;
	$tests++;
	print $good ? 'ok' : 'not ok', " $tests - $title\n";
	print map { "# $_\n" } map { split /\n/ } @diagnostics unless $good;
}

sub is
{
	my ($have, $want, $title) = @_;
	ok($have eq $want, $title, "have: $have", "want: $want");
}

# The protocol.

# A message's type and its body; nothing if the server is gone.
sub receive
{
	my ($head, $body) = ('', '');
	read($server, $head, 5) == 5 or return;
	my ($type, $length) = unpack 'a N', $head;
	$length == 4 or read($server, $body, $length - 4) == $length - 4 or return;
	return ($type, $body);
}

# What comes until the server is ready: rows of texts, the result of a function, an error.
sub reply
{
	my %reply = (rows => []);
	while (my ($type, $body) = receive())
	{
		if ($type eq 'D')
		{
			my ($n, @row) = unpack 'n', $body;
			my $at = 2;
			for (1 .. $n)
			{
				my $length = unpack 'l>', substr $body, $at, 4;
				push @row, $length < 0 ? undef : substr $body, $at + 4, $length;
				$at += 4 + ($length < 0 ? 0 : $length);
			}
			push @{ $reply{rows} }, \@row;
		}
		elsif ($type eq 'V')
		{
			my $length = unpack 'l>', $body;
			$reply{result} = $length < 0 ? 'null' : substr $body, 4;
		}
		elsif ($type eq 'E')
		{
			my %field = map { substr($_, 0, 1) => substr($_, 1) } grep { length } split /\0/, $body;
			$reply{error} = "$field{C} $field{M}";
		}
		elsif ($type eq 'Z')
		{
			return \%reply;
		}
	}
	return { rows => [], error => 'the server is gone' };
}

sub send_message
{
	my ($type, $body) = @_;
	print {$server} $type, pack('N', 4 + length $body), $body;
	$server->flush;
	return reply();
}

sub query { return send_message('Q', "$_[0]\0"); }

# Arguments are as strings of the format, 0 for text and 1 for binary.
sub call
{
	my ($function, $format, @arguments) = @_;
	my $reply = send_message('F',
		pack('N n n n', $function, 1, $format, scalar @arguments)
		  . join('', map { defined $_ ? pack('N', length $_) . $_ : pack('l>', -1) } @arguments)
		  . pack('n', 0));
	return $reply->{error} // $reply->{result};
}

# Calls whose answer is known.

sub function
{
	my ($signature) = @_;
	return query("SELECT '$signature'::regprocedure::oid")->{rows}[0][0] // die "no function $signature";
}

sub region { return pack 'q>', $_[0]; }
sub date { return pack 'l>', $_[0]; }

# 2025-01-01 is 9132 days after 2000-01-01.
sub test_answers
{
	my $facts = '{"age": 72, "dibao": true, "functionally_disabled": true, "market_price": 4000, "price": 2801, "inclusive": true}';
	my $book = '{"format": 1, "variables": {"care_allowance": {"kind": "money"}}, "rules": {"r": {"variable": "care_allowance", "region": "000000", "value": "300"}}}';
	for (
		[ 'amount', 'care_allowance', '350502', '300.00' ],
		[ 'holds', 'dibao', '350502', 't' ],
		[ 'assess', 'care_allowance', '350502', '(care_allowance,decided,300.00,300.00,yuan,{QZ-B-001},{QZ-B-001},{},{},{})' ],
		[ 'comply', 'affordable_price_cap', '330502', '(2800.00,2801.00,f,1.00,decided,{HZ-P-001},{HZ-P-001},{},{},{})' ])
	{
		my ($name, $variable, $region, $answer) = @$_;
		my $jsonb = function("benefit.$name(text, jsonb, benefit.region, date, text)");
		my $text = function("benefit.$name(text, text, benefit.region, date, text)");
		my $record = function("benefit.$name(text, record, benefit.region, date, text)");
		my @where = (region($region * 1_000_000), date(9132));

		is(call($jsonb, 1, $variable, "\1$facts", @where, undef), $answer, "$name of jsonb, in binary");
		is(call($jsonb, 0, $variable, $facts, $region, '2025-01-01', undef), $answer, "$name of jsonb, in text");
		is(call($text, 1, $variable, $facts, @where, undef), $answer, "$name of text, in binary");
		is(call($text, 0, $variable, $facts, $region, '2025-01-01', undef), $answer, "$name of text, in text");
		ok(call($_, 1, $variable, undef, @where, undef) !~ /^(XX|42)/, "$name of a null") for $jsonb, $text, $record;
		is(call($record, $_, $variable, '(72)', @where, undef), '0A000 input of anonymous composite types is not implemented',
			"$name of a record has no form to be sent in") for 0, 1;
	}
	is(call(function('benefit.amount(text, jsonb, benefit.region, date, benefit.rulebook)'), 1, 'care_allowance', "\1{}", region(350502000000), date(9132), "\1$book"),
		'300.00', 'amount by a rulebook');
	for my $source ('text', 'benefit.rulebook')
	{
		# a value of "any" is refused by PostgreSQL itself, a null comes through
		is(call(function("benefit.call_$_(text, text[], $source, benefit.region, date, \"any\")"), 0,
				'care_allowance', '{age}', $source eq 'text' ? undef : $book, '350502', '2025-01-01', undef),
			'22023 the variable and the names of its facts must be constants', "call_$_ by $source") for qw(yuan numeric boolean text date);
	}
	is(call(function('benefit.amount(text, jsonb, benefit.region, date, benefit.rulebook)'), 1, 'care_allowance', "\1{}", region(350502000000), date(9132), "\2$book"),
		'22P03 unsupported rulebook binary version 2', 'a rulebook of a binary form to come');
	my ($typed, $parameters) = @{query("SELECT oid, pronargs FROM pg_proc WHERE oid = 'benefit.care_allowance'::regproc")->{rows}[0]};
	is(call($typed, 0, '350502', '2025-01-01', '1950-01-01', '{dibao,functionally_disabled}', (undef) x ($parameters - 4)),
		'300.00', 'a typed function');
}

# Calls of everything with anything.

sub pick { return $_[ int rand @_ ]; }

sub bytes
{
	my ($from, $to, $longest) = @_;
	return join '', map { chr($from + int rand($to - $from + 1)) } 1 .. int rand($longest + 1);
}

sub test_anything
{
	my @json = ('{}', '{"age": 72}', '{"age": 72, "functionally_disabled": true, "dibao": true}', '[]', '1', '[' . '1,' x 40 . '1]',
		'{"circumstances": ["dibao"], "region": 1}', '{"' . 'k' x 3000 . '": 1}');
	my @book = ('{"format": 1}', '{"format": 1, "variables": {"v": {"kind": "money"}, "w": {"kind": "number"}}, "rules": {"r": {"variable": "v", "region": "000000", "value": "w / 3"}}}');
	my @text = ('', 'care_allowance', 'affordable_price_cap', 'v', 'pg_benefit 1.0', 'x' x 100, "\1" x 60);
	my @number = (0, 1, -1, 350502, 350502000000, 2**31, 2**62);
	# by type: a value in text, a value in binary
	my %pool = (
		text => [ sub { pick(@text, @json, @book, bytes(1, 127, 90)) }, sub { pick(@text, @json, @book, bytes(1, 127, 90)) } ],
		jsonb => [ sub { pick(@json, @book) }, sub { "\1" . pick(@json, @book) } ],
		date => [ sub { pick('2025-01-01', 'infinity', '4713-01-01 BC') }, sub { pack 'l>', pick(9132, 0, 2**31 - 1, -2**31, -2451545) } ],
		boolean => [ sub { pick('t', 'f') }, sub { pick("\0", "\1") } ],
		numeric => [ sub { pick('0', '300', 'NaN', '-1e-300', '9e4000') }, sub { pick(pack('n4', 0, 0, 0, 0), pack('n5', 1, 0, 0, 2, 300), pack('n4', 0, 0, 0xC000, 0)) } ],
		smallint => [ sub { pick(0, 1, -32768) }, sub { pack 's>', pick(0, 1, -32768) } ],
		integer => [ sub { pick(0, 1, 350502, -2**31) }, sub { pack 'l>', pick(0, 1, 350502, -2**31) } ],
		bigint => [ sub { pick(@number) }, sub { pack 'q>', pick(@number) } ],
		cstring => [ sub { pick(@text, @json) }, sub { pick(@text, @json) } ],
		'benefit.region' => [ sub { pick('350502', '350502001003') }, sub { pack 'q>', pick(@number) } ],
		'benefit.yuan' => [ sub { pick('300', '-0.01') }, sub { pack 'q>', pick(@number) } ],
		'benefit.circumstances' => [ sub { pick('{}', '{dibao}') }, sub { pack 'q>', pick(0, 1, 17, 2**62) } ],
		'benefit.expression' => [ sub { pick('1', 'age >= 60', '1 / 0') }, sub { "\1" . pick('1', 'age >= 60', '1 / 0') } ],
		'benefit.rulebook' => [ sub { pick(@book) }, sub { "\1" . pick(@book) } ]);
	# publish() and the like change something, and are not everybody's
	my $functions = query("SELECT p.oid, p.oid::regprocedure::text, array_to_string(ARRAY(SELECT format_type(t, NULL) FROM unnest(p.proargtypes::oid[]) WITH ORDINALITY u (t, n) ORDER BY n), '|')
		FROM pg_proc p JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e'
		JOIN pg_extension e ON d.refclassid = 'pg_extension'::regclass AND d.refobjid = e.oid
		WHERE e.extname = 'pg_benefit' AND p.prokind = 'f' AND (p.provolatile <> 'v' OR p.prorettype = 'trigger'::regtype)
		ORDER BY p.oid::regprocedure::text")->{rows};
	my %fault;
	my ($calls, $answers) = (0, 0);

	srand $seed;
	for my $round (0 .. 15)
	{
		for (@$functions)
		{
			my ($function, $name, $types) = @$_;
			my $format = $round % 2;
			# in the first rounds nothing but nulls
			my @arguments = map { $round < 2 || rand() < 0.12 ? undef : $pool{$_} ? $pool{$_}[$format]->() : bytes(0, 255, 40) } split /\|/, $types;
			my $answer = call($function, $format, @arguments);
			$calls++;
			$answers++ unless $answer =~ /^[0-9A-Z]{5} /;
			# what cannot happen, and a type that is none
			$fault{"$name: $answer"} = 1 if $answer =~ /^(XX|57P0|42809)|with OID|the server is gone/;
			last if $answer =~ /the server is gone/;
		}
	}
	ok(!%fault, "$calls calls of " . @$functions . " functions, $answers answered", sort keys %fault);
}

$server = IO::Socket::UNIX->new(Peer => "$ENV{PGHOST}/.s.PGSQL.$ENV{PGPORT}") or die "no connection: $!";
binmode $server;
my $options = "user\0fastpath\0database\0fastpath\0client_encoding\0UTF8\0\0";
print {$server} pack('N N', 8 + length $options, 196608), $options;
$server->flush;
reply();
test_answers();
test_anything();
print "1..$tests\n";
PERL
